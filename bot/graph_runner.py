"""Runs Rasa's graphs: one component after the other in this thread, without the scheduler that Rasa brings (dask)."""

from collections.abc import Sequence
from functools import lru_cache
from graphlib import TopologicalSorter
from typing import Any, Self

from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage


class InOrderRunner(GraphRunner):  # type: ignore[misc]  # Rasa is untyped to mypy
    """A runner whose order is worked out once: dask plans anew at each run, for longer than most components take."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema = schema
        self._nodes = nodes
        self._order = lru_cache(self._in_order)

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> Self:
        """Load the components of a graph; the arguments are Rasa's."""
        made = {
            name: GraphNode.from_schema_node(name, node, model_storage, execution_context, hooks)
            for name, node in graph_schema.nodes.items()
        }
        return cls(graph_schema, made)

    def run(self, inputs: dict[str, Any] | None = None, targets: Sequence[str] | None = None) -> dict[str, Any]:
        """Run what the targets need.

        Args:
            inputs: values of the nodes that the graph only names.
            targets: nodes; without any those that the graph marks.

        Returns:
            The output of each target.

        Raises:
            GraphRunError: an input is missing.
        """
        wanted = tuple(targets or self._schema.target_names)
        done = {name: (name, value) for name, value in (inputs or {}).items()}
        for name in self._order(wanted):
            # A node that lacks an input gets its name, as from dask, and says so.
            done[name] = self._nodes[name](*(done.get(need, need) for need in self._needs(name)))
        return {name: done[name][1] for name in wanted}

    def _in_order(self, targets: tuple[str, ...]) -> list[str]:
        """Return the nodes that some nodes need, and these, each after what it needs itself."""
        nodes = self._schema.minimal_graph_schema(list(targets)).nodes
        order = TopologicalSorter({name: self._needs(name) for name in nodes}).static_order()
        return [name for name in order if name in nodes]

    def _needs(self, name: str) -> Sequence[str]:
        """Return the nodes whose outputs a node takes, in the order in which it takes them."""
        return list(self._schema.nodes[name].needs.values())

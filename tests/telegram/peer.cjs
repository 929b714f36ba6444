// Runs telegram-test-api, a Bot API for tests that others wrote, on the port given.
const TelegramServer = require("telegram-test-api");

const server = new TelegramServer({ port: Number(process.argv[2]), host: "127.0.0.1", storeTimeout: 600 });
server.start().then(() => console.log("ready"));

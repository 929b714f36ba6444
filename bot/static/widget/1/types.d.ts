interface Window {
  passport: any;
}

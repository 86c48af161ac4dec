package dev.koubo.request;

/** What two requests have in common that are one: caller, method, path and the caller's own key. */
record RequestKey(String actor, String method, String path, String key) {}

/** The service as its users call it: paths, status codes, JSON. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.web;

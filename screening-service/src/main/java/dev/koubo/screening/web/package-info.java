/** The service as its users call it: paths, status codes, JSON. */
@NullMarked
package dev.koubo.screening.web;

import org.jspecify.annotations.NullMarked;

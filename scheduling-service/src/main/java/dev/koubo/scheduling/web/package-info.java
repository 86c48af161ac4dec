/** The REST surface: paths, status codes, names in JSON. */
@NullMarked
package dev.koubo.scheduling.web;

import org.jspecify.annotations.NullMarked;

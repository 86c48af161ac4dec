/** Programmes over HTTP. */
@NullMarked
package dev.koubo.application.web.programme;

import org.jspecify.annotations.NullMarked;

/** The timeline of a case over HTTP. */
@NullMarked
package dev.koubo.application.web.timeline;

import org.jspecify.annotations.NullMarked;

/** Keeps and tells the timeline of a case. */
@NullMarked
package dev.koubo.application.usecase.timeline;

import org.jspecify.annotations.NullMarked;

/** What happened to a case, told to applicants and to staff in their own words. */
@NullMarked
package dev.koubo.application.domain.timeline;

import org.jspecify.annotations.NullMarked;

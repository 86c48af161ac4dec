/** The eligibility check over HTTP. */
@NullMarked
package dev.koubo.application.web.eligibility;

import org.jspecify.annotations.NullMarked;

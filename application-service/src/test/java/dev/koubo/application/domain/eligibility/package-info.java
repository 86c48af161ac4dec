/** Tests of what the domain decides about: eligibility. */
@NullMarked
package dev.koubo.application.domain.eligibility;

import org.jspecify.annotations.NullMarked;

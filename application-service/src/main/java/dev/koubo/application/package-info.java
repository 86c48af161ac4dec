/** Owns the programme's definition and the case of each applicant, from the form to the last day of support. */
@NullMarked
package dev.koubo.application;

import org.jspecify.annotations.NullMarked;

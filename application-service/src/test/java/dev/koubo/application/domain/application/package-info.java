/** Tests of what the domain decides about: application. */
@NullMarked
package dev.koubo.application.domain.application;

import org.jspecify.annotations.NullMarked;

/** What the programme's rules say about applications: plain values and decisions, nothing of a machine. */
@NullMarked
package dev.koubo.application.domain;

import org.jspecify.annotations.NullMarked;

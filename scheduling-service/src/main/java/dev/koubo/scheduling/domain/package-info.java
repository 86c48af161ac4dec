/** What the rules say about briefings, sessions, participants and visits; plain Java. */
@NullMarked
package dev.koubo.scheduling.domain;

import org.jspecify.annotations.NullMarked;

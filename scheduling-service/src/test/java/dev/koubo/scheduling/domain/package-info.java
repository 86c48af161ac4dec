/** What the domain's tests share. */
@NullMarked
package dev.koubo.scheduling.domain;

import org.jspecify.annotations.NullMarked;

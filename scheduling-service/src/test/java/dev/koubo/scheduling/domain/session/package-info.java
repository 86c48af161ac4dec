/** Sessions and their survey windows, rule by rule. */
@NullMarked
package dev.koubo.scheduling.domain.session;

import org.jspecify.annotations.NullMarked;

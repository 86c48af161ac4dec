/** What all resources share: the language, the zone and the shape of a refusal. */
@NullMarked
package dev.koubo.application.web;

import org.jspecify.annotations.NullMarked;

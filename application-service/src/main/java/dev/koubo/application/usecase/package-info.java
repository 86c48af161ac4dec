/** What the verbs of this service have in common: identifiers drawn and announcements made outside the domain. */
@NullMarked
package dev.koubo.application.usecase;

import org.jspecify.annotations.NullMarked;

package dev.koubo.application.usecase.timeline;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.timeline.Entry;

/** An entry and what it says to whoever reads it. */
public record Told(Entry entry, Bilingual sentence) {}

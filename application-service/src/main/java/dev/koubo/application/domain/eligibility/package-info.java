/** Who may take part: facts of a company, the tables they are held against, an explained decision. */
@NullMarked
package dev.koubo.application.domain.eligibility;

import org.jspecify.annotations.NullMarked;

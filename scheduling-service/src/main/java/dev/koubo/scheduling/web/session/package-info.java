/** Sessions, attendance, absences and surveys over REST. */
@NullMarked
package dev.koubo.scheduling.web.session;

import org.jspecify.annotations.NullMarked;

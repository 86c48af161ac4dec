/** What people see of the notices, and the hours of the desk. */
@NullMarked
package dev.koubo.notification.web;

import org.jspecify.annotations.NullMarked;

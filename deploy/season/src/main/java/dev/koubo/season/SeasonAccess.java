package dev.koubo.season;

import java.net.URI;
import java.nio.file.Path;

/**
 * What a season needs of the stack that it plays on, and no more: the front door, log-ins, the topics as an operator sees
 * them, the recipients' mail server, and the clock.
 *
 * @param gateway the one origin of all REST APIs
 * @param mailbox the REST API of the recipients' mail server
 * @param kafka bootstrap servers
 * @param logIns hands out bearer tokens
 * @param clock the stack's clock
 * @param output folder for {@code report.txt} and {@code report.json}
 */
public record SeasonAccess(URI gateway, URI mailbox, String kafka, LogIns logIns, StackClock clock, Path output) {}

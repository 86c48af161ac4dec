package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks into every applicant's mailbox: exactly one result mail, whatever the result. */
final class ResultMails {

    private static final String RESULT = "X-Koubo-Template: RESULT_";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultMails() {}

    static Report.Check check(Story story) {
        List<Company> owed =
                story.companies(company -> company.fate() != Fate.LATE && company.fate() != Fate.WITHDRAWS_EARLY);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        try (HttpClient http = HttpClient.newHttpClient()) {
            Together.each(owed, company -> {
                int results = results(http, story.access().mailbox(), company.email());
                if (results != 1) {
                    wrong.add(company.user() + " has " + results);
                }
            });
        }
        return new Report.Check(
                "every applicant has exactly one result mail",
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? owed.size() + " applicants, " + owed.size() + " result mails"
                        : wrong.size() + " wrong, the first: " + wrong.getFirst());
    }

    private static int results(HttpClient http, URI mailbox, String email) {
        try {
            HttpRequest request = HttpRequest.newBuilder(mailbox.resolve("/api/user/" + email + "/messages"))
                    .build();
            JsonNode messages = JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            int results = 0;
            for (JsonNode message : messages) {
                if (message.path("mimeMessage").asText().contains(RESULT)) {
                    results++;
                }
            }
            return results;
        } catch (IOException failure) {
            throw new IllegalStateException("the mailbox of " + email + " cannot be read", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}

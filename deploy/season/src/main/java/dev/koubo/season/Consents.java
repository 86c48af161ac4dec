package dev.koubo.season;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Both forms, each agreed by company and participant, handed in as scans and checked by the secretariat. */
final class Consents {

    private record Part(String form, String party) {}

    private static final List<Part> PARTS = List.of(
            new Part("A", "COMPANY"),
            new Part("A", "PARTICIPANT"),
            new Part("B", "COMPANY"),
            new Part("B", "PARTICIPANT"));

    /** @param oneWithoutSeal whether the first company forgets its seal and has to hand one part in again */
    void give(Story story, List<Company> companies, boolean oneWithoutSeal) {
        Together.each(companies, company -> {
            if (oneWithoutSeal && company.equals(companies.getFirst())) {
                handIn(story, company, PARTS.getFirst(), false);
                check(story, company, PARTS.getFirst(), Map.of("accepted", false, "reason", "SEAL_MISSING"));
            }
            for (Part part : PARTS) {
                handIn(story, company, part, true);
                check(story, company, part, Map.of("accepted", true));
            }
        });
        story.settled();
        story.step(companies.size() + " companies handed in both forms");
    }

    private static void handIn(Story story, Company company, Part part, boolean seal) {
        boolean ofCompany = part.party().equals("COMPANY");
        Map<String, Object> signatory = new LinkedHashMap<>();
        signatory.put("name", ofCompany ? company.name() : company.participant());
        if (ofCompany) {
            signatory.put("address", company.address());
            signatory.put("representative", company.representative());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("form", part.form());
        body.put("party", part.party());
        body.put("signedOn", story.now().toLocalDate().toString());
        body.put("how", "SCAN");
        body.put("seal", seal);
        body.put("fileSha256", sha256(company.user() + part + seal));
        body.put("signatory", signatory);
        body.put("clausesAgreed", true);
        story.as(company).post(path(story, company) + "/parts", body);
    }

    private static void check(Story story, Company company, Part part, Map<String, Object> verdict) {
        story.secretariat()
                .post(path(story, company) + "/parts/" + part.form() + "/" + part.party() + "/check", verdict);
    }

    private static String path(Story story, Company company) {
        return "/api/v1/consents/" + story.application(company);
    }

    private static String sha256(String scan) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(scan.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

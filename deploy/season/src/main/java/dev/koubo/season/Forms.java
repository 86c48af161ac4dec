package dev.koubo.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The application form, sent by each company with its own log-in. */
final class Forms {

    void tooEarly(Story story, Company company) {
        story.as(company).refused(409, "/api/v1/applications", form(company));
    }

    void send(Story story, List<Company> companies) {
        Together.each(companies, company -> {
            var sent = story.as(company).post("/api/v1/applications", form(company));
            story.applied(company, sent.get("id").asText());
        });
        story.settled();
        story.step(companies.size() + " forms sent, " + story.applied() + " in all");
    }

    /** The same company again: a second application is not counted. */
    void twice(Story story, Company company) {
        Map<String, Object> again = form(company);
        again.put("note", "again");
        story.as(company).refused(409, "/api/v1/applications", again);
    }

    void tooLate(Story story, List<Company> companies) {
        Together.each(companies, company -> story.as(company).refused(409, "/api/v1/applications", form(company)));
        story.step(companies.size() + " forms came too late");
    }

    void withdraw(Story story) {
        List<Company> withdrawing = story.companies(company -> company.fate() == Fate.WITHDRAWS_EARLY);
        Together.each(
                withdrawing,
                company -> story.as(company)
                        .post("/api/v1/applications/" + story.application(company) + "/withdrawal", Map.of()));
        story.settled();
        story.step(withdrawing.size() + " companies withdrew before the draw");
    }

    static Map<String, Object> form(Company company) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("programme", Story.PROGRAMME);
        form.put("company", companyOf(company));
        form.put("participants", List.of(participantOf(company)));
        form.put(
                "declarations",
                Stream.of("A", "I", "U", "E", "O", "KA", "KI")
                        .map(clause -> Map.of("clause", clause, "answer", true))
                        .toList());
        Map<String, Boolean> all = Map.of("A", true, "I", true, "U", true, "E", true, "O", true);
        form.put("acceptances", Map.of("company", all, "participant", all));
        form.put("consentIntent", Map.of("company", true, "participant", true));
        form.put("canAttendAll", true);
        return form;
    }

    private static Map<String, Object> companyOf(Company company) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", company.name());
        fields.put("nameKana", company.nameKana());
        fields.put("legalForm", company.isSoleProprietor() ? "SOLE" : "KABUSHIKI");
        if (company.isSoleProprietor()) {
            fields.put("representativeBirthYear", 1970);
        } else {
            fields.put("corporateNumber", company.corporateNumber());
            fields.put("capital", company.capital());
        }
        fields.put("postalCode", "100-0001");
        fields.put("prefectureCode", "13");
        fields.put("municipalityCode", company.municipalityCode());
        fields.put("address", company.address());
        fields.put("representative", company.representative());
        fields.put("phone", company.phone());
        fields.put("employees", company.employees());
        fields.put(
                "industryCode",
                company.industry().division() + company.industry().code());
        return fields;
    }

    private static Map<String, Object> participantOf(Company company) {
        return Map.of(
                "name",
                company.participant(),
                "nameKana",
                "タントウ",
                "role",
                "SECURITY_OFFICER",
                "motive",
                "自社の対策を自分たちで計画できるようになりたい",
                "email",
                company.email(),
                "phone",
                company.phone());
    }
}

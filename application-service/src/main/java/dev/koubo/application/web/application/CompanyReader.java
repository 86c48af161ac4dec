package dev.koubo.application.web.application;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.domain.eligibility.Municipality;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.eligibility.IndustryReader;
import dev.koubo.application.web.eligibility.SizeReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the applicant. */
final class CompanyReader {

    private static final int LONGEST_ADDRESS = 200;
    private static final int FIRST_BIRTH_YEAR = 1900;

    private final Reading reading;
    private final int thisYear;

    CompanyReader(Reading reading, int thisYear) {
        this.reading = reading;
        this.thisYear = thisYear;
    }

    /** Empty if something is wrong; what it is the reading knows. */
    Optional<Company> read(@Nullable CompanyRequest request) {
        if (request == null) {
            reading.missing("company", Rulebook.R36);
            return Optional.empty();
        }
        LegalForm form = reading.needed("company.legalForm", Rulebook.R10, request.legalForm(), LegalForm.OTHER);
        Optional<CorporateNumber> number = corporateNumber(request, form);
        String prefecture = SizeReader.prefecture(reading, "company.prefectureCode", request.prefectureCode());
        Optional<Industry> industry = IndustryReader.read(reading, "company.industryCode", request.industryCode());
        String name = ContactReader.name(reading, "company.name", request.name());
        String kana = ContactReader.kana(reading, "company.nameKana", request.nameKana());
        String postalCode = ContactReader.postalCode(reading, "company.postalCode", request.postalCode());
        String municipality = municipality(request.municipalityCode(), prefecture);
        String address = reading.text("company.address", Rulebook.R36, request.address(), LONGEST_ADDRESS);
        String representative = ContactReader.name(reading, "company.representative", request.representative());
        Integer birthYear = birthYear(request.representativeBirthYear(), form);
        String phone = ContactReader.phone(reading, "company.phone", request.phone());
        Long capital = SizeReader.capital(reading, "company.capital", form, request.capital());
        int employees = SizeReader.employees(reading, "company.employees", request.employees());
        if (!reading.isSound() || industry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Company(
                name,
                kana,
                form,
                number.orElse(null),
                postalCode,
                prefecture,
                municipality,
                address,
                representative,
                birthYear,
                phone,
                capital,
                employees,
                industry.get()));
    }

    /** A personal number, which has twelve digits, gets a warning of its own. */
    private Optional<CorporateNumber> corporateNumber(CompanyRequest request, LegalForm form) {
        String field = "company.corporateNumber";
        boolean given =
                request.corporateNumber() != null && !request.corporateNumber().isBlank();
        if (!given && (!form.hasCorporateNumber() || request.legalForm() == null)) {
            return Optional.empty();
        }
        String digits = reading.code(field, Rulebook.R40, request.corporateNumber());
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (CorporateNumber.looksLikePersonalNumber(digits)) {
            reading.fault(
                    field,
                    Rulebook.R40,
                    "12桁の個人番号(マイナンバー)は入力しないでください。法人番号は13桁です。",
                    "Never send a personal number (My Number, 12 digits). A corporate number has 13 digits.");
        } else if (!form.hasCorporateNumber()) {
            reading.fault(field, Rulebook.R40, "個人事業者に法人番号はありません。", "A sole proprietor has no corporate number.");
        } else if (!CorporateNumber.isValid(digits)) {
            reading.fault(
                    field,
                    Rulebook.R40,
                    "法人番号(13桁)が正しくありません。検査数字をご確認ください。",
                    "Must be a corporate number of 13 digits; its check digit does not fit.");
        } else {
            return Optional.of(new CorporateNumber(digits));
        }
        return Optional.empty();
    }

    private @Nullable String municipality(@Nullable String code, String prefecture) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String narrow = Reading.narrow(code);
        if (!Municipality.isIn(prefecture, narrow)) {
            reading.fault(
                    "company.municipalityCode",
                    Rulebook.R9,
                    "この都道府県の市区町村コード(6桁)ではありません。",
                    "Not a municipality's code of six digits in this prefecture.");
        }
        return narrow;
    }

    /** Tells sole proprietors of one name and address apart (R40). */
    private @Nullable Integer birthYear(@Nullable Integer year, LegalForm form) {
        String field = "company.representativeBirthYear";
        if (form.hasCorporateNumber()) {
            if (year != null) {
                reading.fault(field, Rulebook.R40, "個人事業者のみ入力してください。", "Asked of sole proprietors only.");
            }
            return null;
        }
        if (year == null) {
            reading.missing(field, Rulebook.R40);
        } else if (year < FIRST_BIRTH_YEAR || year > thisYear) {
            reading.fault(field, Rulebook.R40, "西暦の生年を入力してください。", "Must be a year of birth.");
        }
        return year;
    }
}

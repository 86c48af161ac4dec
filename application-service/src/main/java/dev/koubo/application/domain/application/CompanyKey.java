package dev.koubo.application.domain.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.application.domain.Sha256;
import dev.koubo.application.domain.eligibility.CorporateNumber;

/**
 * What makes two applications those of one company (R40): the corporate number, or for a sole proprietor a hash of
 * name, address and year of birth, written without the differences of width, kana and blanks.
 */
public record CompanyKey(String value) {

    private static final String SOLE_PROPRIETOR = "SOLE\n";

    public static CompanyKey of(CorporateNumber number) {
        return new CompanyKey(number.digits());
    }

    public static CompanyKey ofSoleProprietor(String name, String address, int birthYear) {
        String facts = SOLE_PROPRIETOR + SearchKey.of(name) + "\n" + SearchKey.of(address) + "\n" + birthYear;
        return new CompanyKey(Sha256.hex(facts.getBytes(UTF_8)));
    }
}

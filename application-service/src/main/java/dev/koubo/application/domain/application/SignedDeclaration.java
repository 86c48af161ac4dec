package dev.koubo.application.domain.application;

import dev.koubo.application.domain.eligibility.Declaration;

/** A declaration with the text that was read when it was made (R31). */
public record SignedDeclaration(Declaration declaration, FormText.Stamp text) {

    static SignedDeclaration of(Declaration declaration, FormTexts texts) {
        return new SignedDeclaration(declaration, texts.of(declaration.clause()).stamp());
    }
}

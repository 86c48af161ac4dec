package dev.koubo.application.web.application;

import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.ReadApplications.Receipt;

/**
 * What links a company to its line in the draw; nobody else has it.
 *
 * @param nonce the company's random bytes, in hexadecimal
 * @param label SHA-256 over purpose, programme, company key and nonce as the published procedure says
 * @param line the company's line in the list of the draw
 */
record ReceiptView(
        String applicationId,
        String programme,
        String companyKey,
        String nonce,
        String label,
        Frame frame,
        String line) {

    static ReceiptView of(Receipt receipt) {
        String label = receipt.identity().label();
        Frame frame = receipt.application().frame();
        return new ReceiptView(
                receipt.application().id().toString(),
                receipt.application().programme().value(),
                receipt.identity().companyKey().value(),
                receipt.identity().nonce().hex(),
                label,
                frame,
                frame + " " + label);
    }
}

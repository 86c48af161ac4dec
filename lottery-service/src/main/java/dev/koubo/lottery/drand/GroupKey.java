package dev.koubo.lottery.drand;

import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.lottery.domain.proof.Randomness;
import java.util.HexFormat;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/** The key of the group that signs a chain. Tells a true round from a false one without asking anybody. */
final class GroupKey {

    /** The domain separation tag of RFC 9380 that the scheme prescribes. */
    static final String TAG = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

    private static final boolean HASH_TO_CURVE = true;

    private final P2_Affine key;

    /** @throws IllegalArgumentException if it is no key */
    GroupKey(String hex) {
        key = point(hex);
    }

    /** True if the group signed this round. */
    boolean verifies(Randomness.Drand round) {
        try {
            P1_Affine signature = new P1_Affine(round.entropy());
            return signature.in_group()
                    && !signature.is_inf()
                    && signature.core_verify(key, HASH_TO_CURVE, DrandChain.message(round.round()), TAG)
                            == BLST_ERROR.BLST_SUCCESS;
        } catch (RuntimeException noPoint) {
            return false;
        }
    }

    private static P2_Affine point(String hex) {
        P2_Affine point = new P2_Affine(HexFormat.of().parseHex(hex));
        if (!point.in_group() || point.is_inf()) {
            throw new IllegalArgumentException("The group's key is no point of G2");
        }
        return point;
    }
}

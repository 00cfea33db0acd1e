package dev.jeton.jose;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies what tests parse, by the JDK. */
final class Verification {
    private Verification() {}

    static boolean isSigned(CompactJws jws, String alg, PublicKey key) throws GeneralSecurityException {
        Signature verifier = signature(alg);
        verifier.initVerify(key);
        jws.signingInput().update(verifier);
        return verifier.verify(jws.signature().toBytes());
    }

    static boolean isMac(CompactJws jws, String alg, String key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA" + alg.substring(2));
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), mac.getAlgorithm()));
        jws.signingInput().update(mac);
        return MessageDigest.isEqual(mac.doFinal(), jws.signature().toBytes());
    }

    static Signature signature(String alg) throws GeneralSecurityException {
        String bits = alg.substring(2);
        if (alg.startsWith("RS")) {
            return Signature.getInstance("SHA" + bits + "withRSA");
        }
        if (alg.startsWith("ES")) {
            return Signature.getInstance("SHA" + bits + "withECDSAinP1363Format");
        }
        if (alg.startsWith("PS")) {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            String hash = "SHA-" + bits;
            pss.setParameter(new PSSParameterSpec(
                    hash,
                    "MGF1",
                    new MGF1ParameterSpec(hash),
                    Integer.parseInt(bits) / 8,
                    PSSParameterSpec.TRAILER_FIELD_BC));
            return pss;
        }
        return Signature.getInstance(alg);
    }
}

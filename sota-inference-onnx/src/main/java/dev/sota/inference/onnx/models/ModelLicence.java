package dev.sota.inference.onnx.models;

import java.net.URI;
import java.util.Objects;

/**
 * Under what terms a model may be used.
 *
 * @param id its name, an SPDX identifier where there is one
 * @param url where its text is
 */
public record ModelLicence(String id, URI url) {

    /** Checks that nothing is missing. */
    public ModelLicence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
    }
}

package dev.sota.inference.onnx.internal.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file to fetch.
 *
 * @param path where it goes, below the model's folder
 * @param uri where it is
 * @param size its length, where the source has said so
 * @param sha256 its hash, where the source has said so
 */
public record RemoteFile(String path, URI uri, OptionalLong size, Optional<String> sha256) {}

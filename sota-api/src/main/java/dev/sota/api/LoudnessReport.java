package dev.sota.api;

/**
 * How loud a programme is, by ITU-R BS.1770-5 and EBU Tech 3342.
 *
 * @param integratedLufs gated programme loudness in LUFS; negative infinity for silence
 * @param truePeakDbtp the highest true peak in dBTP; negative infinity for silence
 * @param rangeLu loudness range in LU, 0 when the programme is too short to have one
 */
public record LoudnessReport(double integratedLufs, double truePeakDbtp, double rangeLu) {}

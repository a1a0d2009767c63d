package nl.wijkregie.gemeente;

/**
 * The term of one step, all counted in working days after its start.
 *
 * <p>For a wait on the resident ({@code plan}, {@code verantwoording}) the resident is reminded after
 * {@code herinnerenNa} and again after {@code escalerenNa}; {@code werkdagen} is the long term, after which the
 * vakambtenaar is asked what to do.
 *
 * @param werkdagen latest day on which the step should be done
 * @param herinnerenNa when who has the step is reminded; earlier or later than the latest day
 * @param escalerenNa when the wijkregisseur and the clustermanager are told; later than the first reminder
 */
public record Termijn(int werkdagen, int herinnerenNa, int escalerenNa) {}

package shanyu.planner.access;

import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.IntStream;
import shanyu.planner.walk.Place;

/**
 * Coverage, 2SFCA and E2SFCA by age band and form, kept right while points are added, moved, closed and resized. A point's
 * shares hang on the people around it and on no other point: so one point's change touches the demands it reaches, before
 * and after, and nothing else. Their sums are added up anew, in the order the points came, and never corrected by a
 * difference: after any number of changes they are what a fresh start would give, to the last digit. Not for two threads at
 * once.
 */
public final class WhatIf {
    private final Reach reach;
    private final double[][] people;
    private final double limit;
    /** By age band and form. */
    private final Tally[][] tallies;

    private final Map<Integer, Point> points = new TreeMap<>();
    private int next;

    private record Point(Care care, Reach.Reached reached) {}

    /**
     * @param reach of the demands
     * @param people by age band and demand, at least 0
     * @param forms how many forms of care there are, from 1
     * @param limit metres people walk at most
     */
    public WhatIf(Reach reach, double[][] people, int forms, double limit) {
        this.reach = reach;
        this.people = Arrays.stream(people).map(double[]::clone).toArray(double[][]::new);
        this.limit = limit;
        tallies = Arrays.stream(people)
                .map(band -> IntStream.range(0, forms)
                        .mapToObj(form -> new Tally(band.length))
                        .toArray(Tally[]::new))
                .toArray(Tally[][]::new);
    }

    /**
     * Opens a point.
     *
     * @return its number, by which it is changed; numbers rise and are never given again
     */
    public int add(Care care) {
        var reached = reach.from(care.at(), limit);
        open(next, care, reached);
        return next++;
    }

    /** @throws NoSuchElementException where there is no such point, as all changes do */
    public void move(int number, Place to) {
        var point = get(number);
        var reached = reach.from(to, limit);
        shut(number, point);
        open(number, point.care.moved(to), reached);
    }

    public void resize(int number, double places) {
        var point = get(number);
        var resized = point.care.resized(places);
        shut(number, point);
        open(number, resized, point.reached);
    }

    public void close(int number) {
        shut(number, get(number));
        points.remove(number);
    }

    private Point get(int number) {
        var point = points.get(number);
        if (point == null) throw new NoSuchElementException("there is no point " + number);
        return point;
    }

    private void open(int number, Care care, Reach.Reached reached) {
        tally(care)
                .enter(
                        number,
                        care.places() > 0,
                        reached.demands(),
                        shares(care, reached, Decay.EVEN),
                        shares(care, reached, Decay.GAUSSIAN));
        points.put(number, new Point(care, reached));
    }

    private void shut(int number, Point point) {
        tally(point.care).strike(number, point.reached.demands());
    }

    private Tally tally(Care care) {
        return tallies[care.band()][care.form()];
    }

    /** The point's places per person asking, weighed by each demand's way; 0 where nobody asks. */
    private double[] shares(Care care, Reach.Reached reached, Decay decay) {
        var share = new double[reached.demands().length];
        double asking = 0;
        for (int n = 0; n < share.length; n++) {
            share[n] = decay.weight(reached.metres()[n], limit);
            asking += people[care.band()][reached.demands()[n]] * share[n];
        }
        for (int n = 0; n < share.length; n++) share[n] = asking > 0 ? care.places() / asking * share[n] : 0;
        return share;
    }

    /** Whether a demand's children of an age band can walk to any places. */
    public boolean isCovered(int band, int demand) {
        for (var form : tallies[band]) if (form.covers(demand)) return true;
        return false;
    }

    public boolean isCovered(int band, int form, int demand) {
        return tallies[band][form].covers(demand);
    }

    /** Places per person by 2SFCA. */
    public double twoStep(int band, int demand) {
        double sum = 0;
        for (var form : tallies[band]) sum += form.even(demand);
        return sum;
    }

    /** What points of one form add to it. */
    public double twoStep(int band, int form, int demand) {
        return tallies[band][form].even(demand);
    }

    /** Places per person by E2SFCA with a Gaussian. */
    public double enhanced(int band, int demand) {
        double sum = 0;
        for (var form : tallies[band]) sum += form.gaussian(demand);
        return sum;
    }

    /** What points of one form add to it. */
    public double enhanced(int band, int form, int demand) {
        return tallies[band][form].gaussian(demand);
    }

    /** People of an age band who can walk to places. */
    public double coveredPeople(int band) {
        double covered = 0;
        for (int demand = 0; demand < people[band].length; demand++)
            if (isCovered(band, demand)) covered += people[band][demand];
        return covered;
    }
}

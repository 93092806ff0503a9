#include "statistics/disclosure.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <functional>
#include <set>

using namespace lantern;

namespace
{

// Counts of a × b × c with every margin published: all sums of lines, of planes and of all.
struct Cube
{
    std::vector<int> sizes;
    std::vector<qint64> counts;

    [[nodiscard]] size_t at(size_t x, size_t y, size_t z) const
    {
        return (x * static_cast<size_t>(sizes[1]) + y) * static_cast<size_t>(sizes[2]) + z;
    }
    // For each published figure, the counts that it is the sum of.
    [[nodiscard]] std::vector<std::vector<size_t>> figures() const
    {
        std::set<std::vector<size_t>> known;
        for (int summed = 0; summed < 8; ++summed)
            for (size_t i = 0; i < counts.size(); ++i) {
                std::vector<size_t> parts;
                for (size_t j = 0; j < counts.size(); ++j)
                    if (isSame(i, j, summed))
                        parts.push_back(j);
                known.insert(parts);
            }
        return {known.begin(), known.end()};
    }

private:
    [[nodiscard]] bool isSame(size_t i, size_t j, int summed) const
    {
        for (int axis = 2; axis >= 0; --axis) {
            const auto size = static_cast<size_t>(sizes[static_cast<size_t>(axis)]);
            if ((summed & (1 << axis)) == 0 && i % size != j % size)
                return false;
            i /= size;
            j /= size;
        }
        return true;
    }
};

qint64 sumOf(const std::vector<qint64> &counts, const std::vector<size_t> &parts)
{
    qint64 sum = 0;
    for (const size_t part : parts)
        sum += counts[part];
    return sum;
}

bool isUnion(const std::vector<std::vector<size_t>> &figures, const std::vector<size_t> &parts, size_t total)
{
    std::set<size_t> all;
    for (const size_t part : parts)
        all.insert(figures[part].begin(), figures[part].end());
    return std::vector<size_t>(all.begin(), all.end()) == figures[total];
}

// A sum for each total and each way to part it into disjoint figures of one size.
void addSums(DisclosureTable &table, const std::vector<std::vector<size_t>> &figures)
{
    for (size_t total = 0; total < figures.size(); ++total)
        for (size_t first = 0; first < figures.size(); ++first) {
            if (figures[first].size() >= figures[total].size() || figures[first][0] != figures[total][0])
                continue;
            std::vector<size_t> parts{first};
            std::set<size_t> taken(figures[first].begin(), figures[first].end());
            for (size_t other = 0; other < figures.size(); ++other) {
                const bool isLike =
                    figures[other].size() == figures[first].size() &&
                    figures[other].back() - figures[other].front() == figures[first].back() - figures[first].front();
                const bool isApart = std::ranges::none_of(figures[other], [&](size_t i) { return taken.contains(i); });
                const bool isInside = std::ranges::includes(figures[total], figures[other]);
                if (!isLike || !isApart || !isInside)
                    continue;
                parts.push_back(other);
                taken.insert(figures[other].begin(), figures[other].end());
            }
            if (isUnion(figures, parts, total))
                table.addSum(total, parts);
        }
}

// What a reader cannot exclude for one count: all that is near, as far as its sign allows.
std::vector<qint64> possible(qint64 count, Disclosure sign)
{
    if (sign == Disclosure::Told)
        return {count};
    if (sign == Disclosure::Few)
        return {1, 2, 3, 4};
    std::vector<qint64> near;
    for (qint64 value = std::max<qint64>(count < LeastCountTold ? 1 : LeastCountTold, count - 3); value <= count + 3;
         ++value)
        near.push_back(value);
    return near;
}

bool agrees(qint64 value, qint64 truth, Disclosure sign)
{
    return sign == Disclosure::Told  ? value == truth
           : sign == Disclosure::Few ? value > 0 && value < LeastCountTold
                                     : value >= (truth < LeastCountTold ? 1 : LeastCountTold);
}

} // namespace

class DisclosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void totalsOfTwoKinds();
    void amounts();
    void sumsThatDoNotAddUp();
    void totalsOfManyFewStayTold();
    void nothingIsSolved();
};

void DisclosureTest::known_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QString>("signs"); // of the parts, then of their total: told, few, withheld
    QTest::newRow("nothing is few") << QList{7, 9, 0} << QStringLiteral("tttt");
    QTest::newRow("one few takes the next smallest with it") << QList{3, 9, 20} << QStringLiteral("fwtt");
    QTest::newRow("two few hide each other") << QList{2, 3, 9} << QStringLiteral("fftt");
    QTest::newRow("two that could only be one and one") << QList{1, 1, 9} << QStringLiteral("ffwt");
    QTest::newRow("two that could only be four and four") << QList{4, 4, 9} << QStringLiteral("ffwt");
    QTest::newRow("nothing hides nobody") << QList{3, 0, 9} << QStringLiteral("ftwt");
    QTest::newRow("five leaves only one") << QList{1, 5} << QStringLiteral("fww");
    QTest::newRow("few in all") << QList{1, 2} << QStringLiteral("fff");
    QTest::newRow("four that could only be one each") << QList{1, 1, 1, 1} << QStringLiteral("ffffw");
    QTest::newRow("one part alone") << QList{3} << QStringLiteral("ff");
}

void DisclosureTest::known()
{
    QFETCH(QList<int>, parts);
    DisclosureTable table;
    std::vector<size_t> places;
    int sum = 0;
    for (const int part : parts) {
        places.push_back(table.addCount(part));
        sum += part;
    }
    table.addSum(table.addCount(sum), places);
    QString signs;
    for (const Disclosure sign : table.disclosed())
        signs.append(sign == Disclosure::Told ? u't' : sign == Disclosure::Few ? u'f' : u'w');
    QTEST(signs, "signs");
}

void DisclosureTest::totalsOfTwoKinds()
{
    // By borough 3 + 12 and by month 8 + 7: the borough that is withheld must not come back from the months.
    DisclosureTable table;
    const size_t all = table.addCount(15);
    table.addSum(all, {table.addCount(3), table.addCount(12)});
    table.addSum(all, {table.addCount(8), table.addCount(7)});
    const auto signs = table.disclosed();
    QCOMPARE(signs[1], Disclosure::Few);
    QCOMPARE(signs[2], Disclosure::Withheld);
    QCOMPARE(signs[0], Disclosure::Told);
    QCOMPARE(signs[3], Disclosure::Told);
}

void DisclosureTest::amounts()
{
    DisclosureTable table;
    const size_t few = table.addAmount(40, true);
    const size_t next = table.addAmount(300, false);
    const size_t most = table.addAmount(900, false);
    table.addSum(table.addAmount(1240, false), {few, next, most});
    QCOMPARE(table.disclosed(),
             (std::vector{Disclosure::Few, Disclosure::Withheld, Disclosure::Told, Disclosure::Told}));
}

void DisclosureTest::sumsThatDoNotAddUp()
{
    DisclosureTable table;
    const size_t stops = table.addCount(20);
    table.addSumWhereEqual(stops, {table.addCount(3), table.addCount(9)}); // a stop may have more than one reason
    QCOMPARE(table.disclosed()[2], Disclosure::Told);
    DisclosureTable equal;
    const size_t total = equal.addCount(12);
    equal.addSumWhereEqual(total, {equal.addCount(3), equal.addCount(9)});
    QCOMPARE(equal.disclosed()[2], Disclosure::Withheld);
}

// Visits missed are few in every borough and month; what hides them stays among those, and no total is withheld.
void DisclosureTest::totalsOfManyFewStayTold()
{
    constexpr size_t Boroughs = 12;
    constexpr size_t Months = 36;
    DisclosureTable table;
    std::vector<std::array<size_t, 3>> places; // planned, made, missed
    const auto addPlace = [&table, &places](qint64 made, qint64 missed) {
        places.push_back({table.addCount(made + missed), table.addCount(made), table.addCount(missed)});
        return places.size() - 1;
    };
    std::array<std::array<qint64, 2>, Months + 1> sums{}; // made and missed by month, then of all
    std::vector<std::vector<size_t>> byMonth(Months);
    std::vector<std::vector<size_t>> byBorough;
    std::vector<size_t> boroughs;
    for (size_t borough = 0; borough < Boroughs; ++borough) {
        std::array<qint64, 2> sum{};
        std::vector<size_t> &months = byBorough.emplace_back();
        for (size_t month = 0; month < Months; ++month) {
            const auto made = static_cast<qint64>(10 + borough * month % 5);
            const auto missed = static_cast<qint64>((borough * 7 + month * 5) % 6 / 5 + 1); // mostly one
            byMonth[month].push_back(addPlace(made, missed));
            months.push_back(byMonth[month].back());
            for (auto *of : {&sum, &sums[month], &sums[Months]})
                *of = {(*of)[0] + made, (*of)[1] + missed};
        }
        boroughs.push_back(addPlace(sum[0], sum[1]));
    }
    std::vector<size_t> months;
    for (size_t month = 0; month < Months; ++month)
        months.push_back(addPlace(sums[month][0], sums[month][1]));
    const size_t all = addPlace(sums[Months][0], sums[Months][1]);

    for (size_t measure = 0; measure < 3; ++measure) {
        const auto addSum = [&](size_t total, const std::vector<size_t> &parts) {
            std::vector<size_t> figures;
            figures.reserve(parts.size());
            for (const size_t part : parts)
                figures.push_back(places[part][measure]);
            table.addSum(places[total][measure], figures);
        };
        for (size_t borough = 0; borough < Boroughs; ++borough)
            addSum(boroughs[borough], byBorough[borough]);
        for (size_t month = 0; month < Months; ++month)
            addSum(months[month], byMonth[month]);
        addSum(all, boroughs);
        addSum(all, months);
    }
    for (const auto &[planned, made, missed] : places)
        table.addSumWhereEqual(planned, {made, missed});

    const std::vector<Disclosure> signs = table.disclosed();
    for (const size_t place : byMonth[0]) {
        QCOMPARE(signs[places[place][2]], Disclosure::Few);
        QVERIFY(signs[places[place][0]] == Disclosure::Withheld || signs[places[place][1]] == Disclosure::Withheld);
    }
    for (size_t place = boroughs.front(); place < places.size(); ++place)
        for (const size_t figure : places[place])
            if (place == all || std::ranges::contains(boroughs, place) || std::ranges::contains(months, place))
                QCOMPARE(signs[figure], Disclosure::Told);
}

void DisclosureTest::nothingIsSolved()
{
    const bool held = rc::check("no few figure can be worked out from what is told", [] {
        const std::vector<std::vector<int>> shapes{{1, 1, 3}, {1, 1, 5}, {1, 2, 2}, {1, 2, 3}, {2, 2, 2}};
        Cube cube{.sizes = shapes[*rc::gen::inRange<size_t>(0, shapes.size())], .counts = {}};
        const int cells = cube.sizes[0] * cube.sizes[1] * cube.sizes[2];
        for (int i = 0; i < cells; ++i)
            cube.counts.push_back(*rc::gen::weightedOneOf<int>(
                {{3, rc::gen::just(0)}, {4, rc::gen::inRange(1, 5)}, {5, rc::gen::inRange(5, 14)}}));
        const auto figures = cube.figures();
        DisclosureTable table;
        for (const auto &parts : figures)
            table.addCount(sumOf(cube.counts, parts));
        addSums(table, figures);
        const std::vector<Disclosure> signs = table.disclosed();
        // Every table that reads the same, counted out.
        std::vector<std::set<qint64>> values(figures.size());
        std::vector<qint64> tried(cube.counts.size());
        std::vector<Disclosure> ofCell(cube.counts.size());
        for (size_t i = 0; i < figures.size(); ++i)
            if (figures[i].size() == 1)
                ofCell[figures[i][0]] = signs[i];
        const std::function<void(size_t)> fill = [&](size_t cell) {
            if (cell < tried.size()) {
                for (const qint64 value : possible(cube.counts[cell], ofCell[cell])) {
                    tried[cell] = value;
                    fill(cell + 1);
                }
                return;
            }
            for (size_t i = 0; i < figures.size(); ++i)
                if (!agrees(sumOf(tried, figures[i]), sumOf(cube.counts, figures[i]), signs[i]))
                    return;
            for (size_t i = 0; i < figures.size(); ++i)
                values[i].insert(sumOf(tried, figures[i]));
        };
        fill(0);
        for (size_t i = 0; i < figures.size(); ++i) {
            const qint64 truth = sumOf(cube.counts, figures[i]);
            const bool few = truth > 0 && truth < LeastCountTold;
            RC_ASSERT(signs[i] != (few ? Disclosure::Told : Disclosure::Few));
            if (truth == 0)
                RC_ASSERT(signs[i] == Disclosure::Told);
            if (few)
                RC_ASSERT(values[i].size() > 1);
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(DisclosureTest)
#include "tst_statistics_disclosure.moc"

#include "window_check.h"
#include "window_items.h"

#include <QTest>

#include <algorithm>

using namespace window_items;

namespace
{

constexpr int MostPresses = 400;
// On the map Tab goes from thing to thing for a while; longer than this at one place it is stuck.
constexpr int MostInOnePlace = 30;

struct Stop
{
    QPointer<QQuickItem> item;
    QRectF box;
    QImage picture;
    QString said;
};

// What is seen of the place where it is, and a little round it.
QImage around(const QImage &picture, const QRectF &box)
{
    return picture.copy(box.adjusted(-4, -4, 4, 4).toAlignedRect().intersected(picture.rect()));
}

int differentPixels(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 0;
    int count = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            count += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
    return count;
}

const QQuickItem *commonParent(const QQuickItem *left, const QQuickItem *right)
{
    const QQuickItem *above = left;
    while (above && !isUnder(right, above))
        above = above->parentItem();
    return above;
}

// Where an item is, or where what scrolls it is: what is scrolled away is still read there.
QRectF placeUnder(const QQuickItem *item, const QQuickItem *common)
{
    QRectF place = sceneBox(item);
    for (; item && item != common; item = item->parentItem())
        if (item->inherits("QQuickFlickable"))
            place = sceneBox(item);
    return place;
}

// Whether the second is read before the first: straight above it, or straight before it in the same line.
bool isAgainstReading(const QQuickItem *first, const QQuickItem *second)
{
    const QQuickItem *common = commonParent(first, second);
    if (common == first || common == second)
        return false;
    const QRectF from = placeUnder(first, common);
    const QRectF to = placeUnder(second, common);
    const bool above = to.bottom() <= from.top() + 1 && to.left() < from.right() && to.right() > from.left();
    const bool left = to.right() <= from.left() + 1 && to.top() < from.bottom() && to.bottom() > from.top();
    return above || left;
}

QList<Stop> walked(QQuickWindow *window)
{
    QList<Stop> stops;
    int inOnePlace = 0;
    for (int press = 0; press < MostPresses && inOnePlace < MostInOnePlace; ++press) {
        QTest::keyClick(window, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QQuickItem *item = window->activeFocusItem();
        if (!item)
            break;
        inOnePlace = !stops.isEmpty() && item == stops.last().item ? inOnePlace + 1 : 0;
        if (inOnePlace > 0)
            continue;
        if (!stops.isEmpty() && item == stops.first().item)
            return stops;
        stops.append({item, sceneBox(item), window->grabWindow(), described(item)});
    }
    stops.append({nullptr, {}, {}, {}});
    return stops;
}

// Where nothing is read before an item, the way begins anew there: sheets take the keyboard in their middle.
bool isBeginning(const QList<Stop> &stops, const QQuickItem *item)
{
    return std::ranges::none_of(
        stops, [&](const Stop &stop) { return stop.item && stop.item != item && isAgainstReading(item, stop.item); });
}

void addStopFaults(const QList<Stop> &stops, const QQuickWindow *window, QStringList &faults)
{
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        const Stop &here = stops[i];
        const Stop &next = stops[i + 1];
        const QRectF whole(0, 0, window->width(), window->height());
        if (here.item && !seenThrough(here.item, here.box).intersects(whole))
            faults.append(QStringLiteral("has the keyboard unseen: ") + here.said);
        const QImage with = around(here.picture, here.box);
        if (differentPixels(with, around(next.picture, here.box)) < 24)
            faults.append(QStringLiteral("no ring: ") + here.said);
        if (here.item && next.item && isAgainstReading(here.item, next.item) && !isBeginning(stops, next.item))
            faults.append(QStringLiteral("against the order: %1 THEN %2").arg(here.said, next.said));
    }
}

// What does not take Tab itself is reached through the list that does, by its arrow keys.
bool isReached(const QList<Stop> &stops, const QQuickItem *control)
{
    const QQuickItem *taker = control;
    while (taker && !taker->activeFocusOnTab())
        taker = taker->parentItem();
    return taker &&
           std::ranges::any_of(stops, [&](const Stop &stop) { return stop.item && isUnder(stop.item, taker); });
}

} // namespace

QStringList WindowCheck::tabFaults(QQuickWindow *window)
{
    QStringList faults;
    const QList<QQuickItem *> wanted = controls(window);
    const QList<QPointer<QQuickItem>> kept(wanted.begin(), wanted.end());
    QList<Stop> stops = walked(window);
    if (stops.isEmpty() || !stops.last().item)
        faults.append(QStringLiteral("Tab does not come round in %1 presses; last at %2")
                          .arg(MostPresses)
                          .arg(stops.size() > 1 ? stops[stops.size() - 2].said : QString()));
    for (const QPointer<QQuickItem> &control : kept)
        if (control && control->isVisible() && control->isEnabled() && !isReached(stops, control))
            faults.append(QStringLiteral("never reached: ") + described(control));
    addStopFaults(stops, window, faults);
    return faults;
}

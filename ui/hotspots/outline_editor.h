#pragma once

#include "hotspot/edit.h"
#include "hotspots/hotspot_answer.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lantern
{

// An outline while a hand changes it: its corners, what was done to them, and what it would hold. Only the largest part of an
// outline of several is changed; its holes and the other parts stay.
class OutlineEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The hotspots model has one.")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    Q_PROPERTY(
        QVariantList corners READ corners NOTIFY cornersChanged) // {latitude, longitude}, in order round the outline
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged) // the corner that keys act on
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY cornersChanged)
    Q_PROPERTY(QString tally READ tally NOTIFY tallyChanged) // what the outline holds now, or what is wrong with it
    Q_PROPERTY(bool valid READ isValid NOTIFY tallyChanged)

public:
    using QObject::QObject;

    // Starts on a hotspot of the set; the answer's records are what it is scored from.
    void begin(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer);
    // Gives the set with the changed outline, scored and ranked anew, and ends. Refused as editOutline() does; the editor goes on.
    [[nodiscard]] Result<HotspotSet> finish();
    Q_INVOKABLE void cancel();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QVariantList corners() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool canTakeBack() const { return !m_before.empty(); }
    [[nodiscard]] QString tally() const { return m_tally; }
    [[nodiscard]] bool isValid() const { return m_valid; }
    void setCurrent(int corner);

    // Each is one step that takeBack() undoes. A corner that is not there changes nothing.
    Q_INVOKABLE void moveCorner(int corner, double latitude, double longitude);
    // Moves the current corner by metres on the grid.
    Q_INVOKABLE void nudge(double east, double north);
    // A new corner half-way to the next one, which becomes the current one.
    Q_INVOKABLE void addAfter(int corner);
    // Takes a corner away; three stay.
    Q_INVOKABLE void remove(int corner);
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void activeChanged();
    void cornersChanged();
    void currentChanged();
    void tallyChanged();

private:
    using Ring = std::vector<GridPoint>; // open: the first corner is not repeated
    void change(Ring ring, int current);
    [[nodiscard]] bool has(int corner) const { return m_active && corner >= 0 && corner < cornerCount(); }
    [[nodiscard]] int cornerCount() const { return static_cast<int>(m_ring.size()); }
    [[nodiscard]] MultiPolygon outline() const;
    [[nodiscard]] Result<HotspotSet> edited() const;
    void count();

    bool m_active = false;
    bool m_valid = true;
    int m_current = 0;
    size_t m_part = 0; // of the outline, the one that is changed
    Ring m_ring;
    std::vector<Ring> m_before; // oldest first
    Hotspot m_hotspot;
    HotspotSet m_set;
    std::shared_ptr<const Recorded> m_recorded;
    QString m_tally;
    quint64 m_ticket = 0;
};

} // namespace lantern

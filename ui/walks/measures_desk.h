#pragma once

#include "commands/asking.h"
#include "outcome/walk_life.h"
#include "outcome/walk_measures.h"
#include "plan/row_model.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What came of the walks of the open file: the measures, the places walked more than once, and whom to chase.
class MeasuresDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QVariantList measures READ measures NOTIFY changed) // {label, value, why}; empty until they are known
    Q_PROPERTY(QAbstractListModel *repeats READ repeats CONSTANT) // key (of the last walk), title, detail, figure, late
    // key (of the walk, or of the problem), title, detail, figure, late; the longest due first
    Q_PROPERTY(QAbstractListModel *chases READ chases CONSTANT)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed) // ISO; empty: all

public:
    explicit MeasuresDesk(QObject *parent = nullptr);

    // There is a walk or a request, or it is not known yet.
    [[nodiscard]] bool any() const { return !m_found || m_found->any; }
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy() || m_chasing.isBusy(); }
    [[nodiscard]] QVariantList measures() const;
    [[nodiscard]] QAbstractListModel *repeats() { return &m_repeats; }
    [[nodiscard]] QAbstractListModel *chases() { return &m_chases; }
    [[nodiscard]] QString from() const { return m_from.toString(Qt::ISODate); }
    void setFrom(const QString &iso);

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        bool any = false;
        WalkMeasures figures;
        std::vector<RepeatedPlace> repeats;
    };
    void reload();
    void reloadChases(); // and the measures after them
    void take(const Result<Found> &found);
    void showRepeats(const std::vector<RepeatedPlace> &repeats);
    void showChases(const std::vector<ChaseDue> &due);

    Asking m_asking;
    Asking m_chasing; // by itself: whom to chase is known long before what came of all walks
    std::optional<Found> m_found;
    QDate m_from;
    RowModel m_repeats;
    RowModel m_chases;
};

} // namespace lantern

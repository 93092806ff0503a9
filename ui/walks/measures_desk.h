#pragma once

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
    Q_PROPERTY(QVariantList measures READ measures NOTIFY changed) // {label, value, why}
    Q_PROPERTY(QAbstractListModel *repeats READ repeats CONSTANT) // key (of the last walk), title, detail, figure, late
    // key (of the walk, or of the problem), title, detail, figure, late; the longest due first
    Q_PROPERTY(QAbstractListModel *chases READ chases CONSTANT)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed) // ISO; empty: all

public:
    explicit MeasuresDesk(QObject *parent = nullptr);

    [[nodiscard]] bool any() const { return !m_walks.empty() || !m_requests.empty(); }
    [[nodiscard]] QVariantList measures() const;
    [[nodiscard]] QAbstractListModel *repeats() { return &m_repeats; }
    [[nodiscard]] QAbstractListModel *chases() { return &m_chases; }
    [[nodiscard]] QString from() const { return m_from.toString(Qt::ISODate); }
    void setFrom(const QString &iso);

Q_SIGNALS:
    void changed();

private:
    void reload();
    void showRepeats();
    void showChases(const std::vector<ChaseDue> &due);

    std::vector<Walk> m_walks;
    std::vector<WalkRequest> m_requests;
    QDate m_from;
    RowModel m_repeats;
    RowModel m_chases;
};

} // namespace lantern

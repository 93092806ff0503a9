#pragma once

#include "partners/coverage.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace lantern
{

// How much of the current ranking's harm lies near trained venues, and which venues to train next. Worked out aside while it is active.
class CoverageDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged) // of one training alone; empty for any
    Q_PROPERTY(bool busy READ isBusy NOTIFY answered)
    Q_PROPERTY(double share READ share NOTIFY answered) // 0 to 1; under 0 where there is no harm to cover
    Q_PROPERTY(QString summary READ summary NOTIFY answered)
    Q_PROPERTY(
        QVariantList next READ next NOTIFY answered) // {name, detail, figure, venue ("": not registered), place, …}

public:
    explicit CoverageDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QVariantList next() const { return m_next; }

    // Takes a proposed place that is not in the register into it; undoable. Why it was refused, or nothing.
    Q_INVOKABLE QString takeIn(int row);

Q_SIGNALS:
    void activeChanged();
    void kindChanged();
    void answered();

private:
    struct Answer
    {
        std::shared_ptr<const Recorded> recorded = {};
        AnalysisOptions options = {};
        Covered covered = {};
        int trained = 0;
        std::vector<NextVenue> next = {};
        QString refusal = {};
    };
    [[nodiscard]] static Answer answer(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                       const AnalysisOptions &options, const QString &kind, const QDate &day);
    void compute();
    void take(Answer answer);
    [[nodiscard]] static AnalysisOptions currentRanking();

    bool m_active = false;
    bool m_stale = true;
    bool m_busy = false;
    QString m_kind;
    double m_share = -1;
    QString m_summary;
    QVariantList m_next;
    std::shared_ptr<const Recorded> m_recorded;
    std::vector<NextVenue> m_proposed;
    quint64 m_ticket = 0;
};

} // namespace lantern

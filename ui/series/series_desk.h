#pragma once

#include "series/series_answer.h"
#include "series/series_question.h"

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace lantern
{

// The possible series of the Series screen, most evidence first, and what was decided on them: found on a worker from what the
// user asks. The newest question wins: an older one still being worked out is stopped.
class SeriesDesk : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::SeriesQuestion *question READ question CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY answerChanged)
    Q_PROPERTY(bool hasOffences READ hasOffences NOTIFY answerChanged)
    Q_PROPERTY(int count READ seriesCount NOTIFY answerChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY answerChanged)
    Q_PROPERTY(QString caution READ caution NOTIFY answerChanged) // empty if there is nothing to know
    Q_PROPERTY(QString error READ error NOTIFY answerChanged)     // why the question has no answer
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedChanged)
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)       // see seriesCard()
    Q_PROPERTY(QVariantList filters READ filters NOTIFY filtersChanged) // {name, detail, builtIn}
    Q_PROPERTY(QStringList classNames READ classNames NOTIFY filtersChanged)
    Q_PROPERTY(QVariantList behaviours READ behaviours CONSTANT) // {key, name}

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DatesRole, StrengthRole, SizeRole, StateRole, StateNameRole };
    Q_ENUM(Role)

    explicit SeriesDesk(QObject *parent = nullptr);
    ~SeriesDesk() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] SeriesQuestion *question() { return &m_question; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] static bool isOpen();
    [[nodiscard]] bool hasOffences() const { return m_answer.read && m_answer.read->period.first.isValid(); }
    [[nodiscard]] int seriesCount() const { return static_cast<int>(m_answer.series.size()); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString caution() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int selectedRow() const { return m_selected; }
    [[nodiscard]] QVariantMap card() const { return m_card; }
    [[nodiscard]] QVariantList filters() const;
    [[nodiscard]] QStringList classNames() const { return m_classNames; }
    [[nodiscard]] static QVariantList behaviours();

    Q_INVOKABLE void compute();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void select(int row);
    // Of that id; tells the user, and gives false, where the question that is asked does not find it.
    Q_INVOKABLE bool selectSeries(const QString &series);
    // "accepted", "rejected", "parked" or "candidate" (open again); a date as ISO text. False, with the reason reported, if it
    // was refused; undoable.
    Q_INVOKABLE bool decide(const QString &state, const QString &reason, const QString &by, const QString &owner,
                            const QString &reviewOn);
    // Keeps a filter of the user's own and asks with it; undoable.
    Q_INVOKABLE bool saveFilter(const QString &name, const QStringList &classes, const QStringList &behaviours);
    Q_INVOKABLE void removeFilter(const QString &name);
    // The date by which an accepted series is looked at again, if nothing else is said: four weeks from now, ISO text.
    Q_INVOKABLE [[nodiscard]] static QString usualReview();

Q_SIGNALS:
    void busyChanged();
    void answerChanged();
    void selectedChanged();
    void filtersChanged();

private:
    void follow(int aggregates);
    void reloadFilters();
    void take(Result<SeriesAnswer> answer);
    void showSelected();
    [[nodiscard]] const ShownSeries *selected() const;

    SeriesQuestion m_question;
    std::vector<OffenceFilter> m_filters;
    QStringList m_classNames;
    SeriesAnswer m_answer;
    QString m_error;
    bool m_busy = false;
    int m_selected = -1;
    QVariantMap m_card;
    quint64 m_ticket = 0;
    std::stop_source m_stop;
};

} // namespace lantern

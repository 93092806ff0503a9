#pragma once

#include "commands/asking.h"
#include "hotspot/walk_forward.h"
#include "plan/row_model.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// How well methods, baselines and saved sets chose, month after month.
class ScoringDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY walkChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool hasOffences READ hasOffences NOTIFY monthsChanged)
    // Months as Month::index(), and the choice among them.
    Q_PROPERTY(QStringList monthNames READ monthNames NOTIFY monthsChanged) // of the source, oldest first
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY questionChanged)  // place in monthNames
    Q_PROPERTY(int last READ last WRITE setLast NOTIFY questionChanged)
    Q_PROPERTY(int trainMonths READ trainMonths WRITE setTrainMonths NOTIFY questionChanged)
    Q_PROPERTY(int scoreMonths READ scoreMonths WRITE setScoreMonths NOTIFY questionChanged)
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY questionChanged)          // 0 to 1
    Q_PROPERTY(int cellWidth READ cellWidth WRITE setCellWidth NOTIFY questionChanged) // metres
    Q_PROPERTY(QAbstractListModel *records READ records CONSTANT)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY walkChanged)
    Q_PROPERTY(
        QVariantList lines READ lines NOTIFY walkChanged) // {name, values: PAI by step, undefined where there is none}
    Q_PROPERTY(QVariantList savedSets READ savedSets NOTIFY walkChanged) // {name, months, text}
    Q_PROPERTY(QString caution READ caution NOTIFY walkChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY walkChanged)

public:
    explicit ScoringDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool hasOffences() const { return m_held.first.isValid(); }
    [[nodiscard]] QStringList monthNames() const;
    [[nodiscard]] int first() const { return m_question.test.first.index() - m_held.first.index(); }
    void setFirst(int place);
    [[nodiscard]] int last() const { return m_question.test.last.index() - m_held.first.index(); }
    void setLast(int place);
    [[nodiscard]] int trainMonths() const { return m_question.trainMonths; }
    void setTrainMonths(int months);
    [[nodiscard]] int scoreMonths() const { return m_question.scoreMonths; }
    void setScoreMonths(int months);
    [[nodiscard]] double share() const { return m_question.share; }
    void setShare(double share);
    [[nodiscard]] int cellWidth() const { return static_cast<int>(m_question.cellWidthMetres); }
    void setCellWidth(int metres);
    [[nodiscard]] QAbstractListModel *records() { return &m_records; }
    [[nodiscard]] QStringList stepNames() const;
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QVariantList savedSets() const;
    [[nodiscard]] QString caution() const { return m_walk.caution; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const WalkForward &walk() const { return m_walk; }

    Q_INVOKABLE void run();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void exportCsv(const QUrl &file);

Q_SIGNALS:
    void activeChanged();
    void busyChanged();
    void progressChanged();
    void monthsChanged();
    void questionChanged();
    void walkChanged();
    void noticeChanged();

private:
    void follow(int aggregates);
    void readMonths();
    template<class Value>
    void change(Value &kept, Value value);
    void take(const Result<WalkForward> &answer);

    Asking m_asking;
    WalkForwardQuestion m_question;
    Period m_held;
    WalkForward m_walk;
    RowModel m_records;
    QString m_failure;
    QString m_notice;
    double m_progress = 0;
    bool m_active = false;
};

} // namespace lantern

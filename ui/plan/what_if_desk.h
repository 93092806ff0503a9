#pragma once

#include "plan/compare.h"
#include "plan/marginal_worth.h"
#include "plan/plan_board.h"

#include <QPointer>

namespace lantern
{

// Up to four ways to plan the open plan's night, side by side: each planned on a worker with the same seed and steps, one after the other.
class WhatIfDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged)
    // {name, state ("waiting", "planning", "done", "failed"), progress, why, values (texts), best (which of them)}
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged)
    Q_PROPERTY(QStringList labels READ labels CONSTANT) // of the values
    Q_PROPERTY(bool full READ isFull NOTIFY columnsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY columnsChanged)
    // What one more team adds to the night as it is, by hour: {text, value, share (of the most)}.
    Q_PROPERTY(QVariantList hours READ hours NOTIFY hoursChanged)

public:
    static constexpr int MostColumns = 4;
    explicit WhatIfDesk(QObject *parent = nullptr);
    ~WhatIfDesk() override;

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] static QStringList labels();
    [[nodiscard]] bool isFull() const { return m_columns.size() >= MostColumns; }
    [[nodiscard]] bool isBusy() const { return m_working; }
    [[nodiscard]] QVariantList hours() const;
    [[nodiscard]] const ComparedPlan *compared(int column) const;

    // Begins anew with the night as it is.
    Q_INVOKABLE void begin();
    // A key of variantFromKey ("more-team", "later:120"). False, with the reason to the user, if it is none or there are four already.
    Q_INVOKABLE bool add(const QString &key);
    Q_INVOKABLE bool addSet(const QString &set);
    Q_INVOKABLE bool addEnd(double easting, double northing, const QString &name);
    Q_INVOKABLE void remove(int column);
    // What is planned already stays.
    Q_INVOKABLE void stop();
    // Makes the column a plan of its own and opens it; can be undone.
    Q_INVOKABLE bool openPlan(int column);

Q_SIGNALS:
    void boardChanged();
    void columnsChanged();
    void hoursChanged();

private:
    enum class State { Waiting, Planning, Done, Failed };
    struct Column
    {
        int number = 0; // stays with it
        Variant variant;
        State state = State::Waiting;
        double progress = 0;
        QString why;
        std::optional<ComparedPlan> plan;
    };
    bool addVariant(const Variant &variant);
    void workOn();
    void finish(int number, int round, const Result<ComparedPlan> &made);
    void findHours();
    [[nodiscard]] QString noteOf(const Column &column) const;
    [[nodiscard]] Column *columnOf(int number);

    Workspace *m_workspace;
    QPointer<PlanBoard> m_board;
    Plan m_base;
    PlanGround m_ground;
    double m_worthAtHand = 0; // of the plan as it is
    std::vector<Column> m_columns;
    std::vector<HourWorth> m_hours;
    int m_round = 0; // of begin(): what comes of an earlier one is not taken
    int m_next = 0;
    bool m_working = false;
    std::stop_source m_stop;
};

} // namespace lantern

#include "plan/certificate_desk.h"

#include "commands/aside.h"
#include "plan/plan_likeness.h"

#include <chrono>
#include <cmath>

namespace lantern
{

namespace
{

// What a bound may take: it is a bound however early it ends, only looser.
constexpr NightBoundBudget CertificateBudget{.iterations = 400, .seconds = 20};
// Whoever leafs through plans, or begins to edit at once, waits for no proof.
constexpr std::chrono::milliseconds IdleBefore{1500};

} // namespace

CertificateDesk::CertificateDesk(QObject *parent)
    : QObject(parent)
{
    m_opened.setSingleShot(true);
    m_opened.setInterval(IdleBefore);
    connect(&m_opened, &QTimer::timeout, this, &CertificateDesk::startWhenIdle);
}

CertificateDesk::~CertificateDesk()
{
    m_stop.request_stop();
}

void CertificateDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        disconnect(m_board, nullptr, this, nullptr);
    m_board = board;
    if (board != nullptr) {
        connect(board, &PlanBoard::planChanged, this, &CertificateDesk::follow);
        connect(board, &PlanBoard::planned, this, &CertificateDesk::start);
    }
    follow();
    Q_EMIT boardChanged();
}

QString CertificateDesk::text() const
{
    if (!m_found)
        return {};
    // Rounded down: it is a promise.
    return tr("at least %1 %").arg(static_cast<int>(std::floor(100 * m_found->share)));
}

void CertificateDesk::follow()
{
    const bool hasPlan = m_board && m_board->hasPlan();
    if (!hasPlan || m_board->plan().id != m_ofPlan.id) {
        forget(false);
        m_ofPlan = hasPlan ? m_board->plan() : Plan();
        if (hasPlan)
            m_opened.start();
    } else if (!haveSameLegs(m_ofPlan, m_board->plan()) || !haveSameOrders(m_ofPlan, m_board->plan()))
        forget(m_stale || m_found.has_value() || m_running);
}

void CertificateDesk::forget(bool stale)
{
    stop();
    m_found.reset();
    m_obstacle.clear();
    m_stale = stale;
    Q_EMIT changed();
}

void CertificateDesk::startWhenIdle()
{
    if (m_board && (m_board->isPlanning() || m_board->isChecking()))
        m_opened.start();
    else
        start();
}

void CertificateDesk::start()
{
    if (!m_board || !m_board->hasPlan())
        return;
    forget(false);
    m_ofPlan = m_board->plan();
    m_running = true;
    m_progress = 0;
    m_stop = {};
    const int run = ++m_run;
    Q_EMIT changed();
    const Progress progress{.report =
                                [desk = QPointer(this), run](double fraction) {
                                    tellMeanwhile(desk, [run, fraction](CertificateDesk &self) {
                                        if (run != self.m_run)
                                            return;
                                        self.m_progress = fraction;
                                        Q_EMIT self.changed();
                                    });
                                },
                            .stop = m_stop.get_token()};
    runAside(
        this,
        [plan = m_ofPlan, ground = m_board->ground(), progress] {
            return certificateOf(plan, ground.hotspots, ground.context(plan.orders), CertificateBudget, progress);
        },
        [this, run](const Result<Certificate> &found) { finish(found, run); });
}

void CertificateDesk::stop()
{
    ++m_run;
    m_opened.stop();
    m_running = false;
    m_stop.request_stop();
    Q_EMIT changed();
}

void CertificateDesk::finish(const Result<Certificate> &found, int run)
{
    if (run != m_run)
        return;
    m_running = false;
    if (found)
        m_found = *found;
    else
        m_obstacle = found.error().message;
    Q_EMIT changed();
}

} // namespace lantern

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrow.h"

#include "ui/shell/jobs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

JobRow::JobRow(const Job &job, QWidget *parent)
    : QWidget(parent)
    , m_id(job.id)
    , m_mark(new IconLabel(16, this))
    , m_title(new Label({}, FontRole::Body, Token::Text, this))
    , m_end(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_done(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_left(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_cancel(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_counts(new QWidget(this))
{
    m_cancel->setProperty("look", u"quiet"_s);
    m_cancel->setProperty("compact", true);
    m_cancel->setIcon(Theme::of(this).icon(u"stop"_s));
    m_bar->setTextVisible(false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_title->setElided(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addWidget(m_end);
    head->addWidget(m_cancel);
    column->addLayout(head);
    column->addWidget(m_bar);
    auto *counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->addWidget(m_done, 1);
    counts->addWidget(m_left);
    column->addWidget(m_counts);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelClicked(m_id); });
    show(job);
}

void JobRow::show(const Job &job)
{
    const bool isRunning = job.state == Job::State::Running;
    m_title->setText(job.title);
    m_cancel->setVisible(isRunning);
    m_cancel->setToolTip(tr("Cancel %1").arg(job.title));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_bar->setVisible(isRunning);
    m_mark->setVisible(!isRunning);
    m_end->setVisible(!isRunning);
    if (isRunning) {
        const Pace pace = job.pace();
        const auto share = pace.share();
        m_bar->setRange(0, share ? 1000 : 0);
        m_bar->setValue(share ? int(*share * 1000) : 0);
        m_done->setText(pace.sentence());
        const auto left = pace.remaining();
        m_left->setText(left ? tr("about %1").arg(wording::duration(*left)) : wording::duration(pace.elapsed));
        m_counts->show();
        return;
    }
    m_mark->setIcon(job.state == Job::State::Done     ? u"check"_s
                    : job.state == Job::State::Failed ? u"error"_s
                                                      : u"stop"_s,
                    job.state == Job::State::Done     ? Token::Good
                    : job.state == Job::State::Failed ? Token::Bad
                                                      : Token::Text3);
    m_end->setText(job.state == Job::State::Cancelled ? tr("stopped after %1").arg(wording::duration(job.took))
                                                      : wording::duration(job.took));
    m_done->setText(job.error);
    m_done->setWordWrap(true);
    m_left->clear();
    m_counts->setVisible(!job.error.isEmpty());
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::of(this).colour(Token::Border));
}

} // namespace martlet

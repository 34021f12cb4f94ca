// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip.h"

#include "ui/theme/look.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace martlet {

Strip::Strip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(16, this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    hide();
}

void Strip::warn(const QString &sentence)
{
    show(u"warning"_s, Token::Warn, Token::WarnWeak, sentence);
    setToolTip({});
}

void Strip::blame(const QString &sentence, const QString &detail)
{
    show(u"error"_s, Token::Bad, Token::BadWeak, sentence);
    setToolTip(detail);
}

void Strip::clear()
{
    hide();
}

void Strip::show(const QString &icon, Token token, Token fill, const QString &sentence)
{
    m_edge = token;
    m_fill = fill;
    m_icon->setIcon(icon, token);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    QWidget::show();
    update();
}

void Strip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    QColor edge = theme.colour(m_edge);
    edge.setAlphaF(0.5F);
    look::box(painter, rect(), 4, theme.colour(m_fill), edge);
}

} // namespace martlet

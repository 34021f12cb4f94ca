// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip.h"

#include "ui/theme/look.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace martlet {

Strip::Strip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(16, this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
    , m_further(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    hide();
}

void Strip::warn(const QStringList &sentences)
{
    if (sentences.isEmpty())
        return clear();
    warn(sentences.first());
    showFurther(sentences.mid(1));
}

void Strip::showFurther(const QStringList &sentences)
{
    delete m_further;
    m_further = nullptr;
    auto *whole = static_cast<QHBoxLayout *>(layout());
    whole->setStretchFactor(m_sentence, sentences.isEmpty() ? 1 : 0);
    m_sentence->setWordWrap(sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    m_further = new QWidget(this);
    auto *row = new QHBoxLayout(m_further);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &sentence : sentences) {
        auto *line = new QFrame(m_further);
        line->setFixedSize(1, 16);
        line->setAutoFillBackground(true);
        QPalette own;
        own.setColor(QPalette::Window, Theme::of(this).colour(m_edge));
        line->setPalette(own);
        row->addWidget(line);
        row->addSpacing(12);
        row->addWidget(new IconLabel(u"warning"_s, Token::Warn, 16, m_further));
        row->addWidget(new Label(sentence, FontRole::Body, Token::Text, m_further));
    }
    row->addStretch();
    whole->addWidget(m_further, 1);
    m_further->show();
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
    showFurther({});
    m_icon->setIcon(icon, token);
    m_sentence->setText(sentence);
    setAccessibleName(QTextDocumentFragment::fromHtml(sentence).toPlainText());
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

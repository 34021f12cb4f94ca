// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_theme->setMode(Theme::Mode::Light); }
    void paletteIsMapped();
    void switchReachesWidgets();
    void iconsFollowTheTheme();
    void iconsAreSharpAtTwoHundredPercent();
    void digitsAreEvenlyWide();
    void controlsHaveTheirHeights();
    void tokensAreNamedAsInTheFiles();
    void nothingGreyStandsBetweenTwoScrollBars();

private:
    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void ThemeTest::nothingGreyStandsBetweenTwoScrollBars()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.resize(200, 120);
        const auto shown = area.grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() - 3, shown.height() - 3), m_theme->colour(Token::Surface));
    }
}

void ThemeTest::paletteIsMapped()
{
    const std::vector<std::pair<QPalette::ColorRole, Token>> expected{
        {QPalette::Window, Token::Canvas},         {QPalette::Base, Token::Surface},
        {QPalette::Button, Token::Surface},        {QPalette::AlternateBase, Token::Surface},
        {QPalette::Highlight, Token::Selection},   {QPalette::HighlightedText, Token::Text},
        {QPalette::PlaceholderText, Token::Text3}, {QPalette::Link, Token::Accent},
        {QPalette::ToolTipBase, Token::Raised},    {QPalette::Mid, Token::BorderStrong}};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (const auto &[role, token] : expected)
            QCOMPARE(QApplication::palette().color(role), m_theme->colour(token));
    }
}

void ThemeTest::switchReachesWidgets()
{
    Label label(u"Revenue"_s, FontRole::Label, Token::Text2);
    const auto light = m_theme->colour(Token::Text2);
    QCOMPARE(label.palette().color(QPalette::WindowText), light);
    QSignalSpy changes(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changes.count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_theme->colour(Token::Text2) != light);
    QCOMPARE(label.palette().color(QPalette::WindowText), m_theme->colour(Token::Text2));
}

void ThemeTest::iconsFollowTheTheme()
{
    const auto icon = m_theme->icon(u"stop"_s, Token::Accent);
    const auto inkOf = [&] {
        const auto image = icon.pixmap(QSize(16, 16), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QRgb strongest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                    strongest = image.pixel(x, y);
            }
        }
        return QColor(strongest);
    };
    QCOMPARE(inkOf(), m_theme->colour(Token::Accent));
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(inkOf(), m_theme->colour(Token::Accent));
}

void ThemeTest::iconsAreSharpAtTwoHundredPercent()
{
    const auto pixmap = m_theme->icon(u"search"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::digitsAreEvenlyWide()
{
    QVERIFY(hasEvenDigits(m_theme->families().text));
    QVERIFY(hasEvenDigits(m_theme->families().code));
    QCOMPARE(m_theme->font(FontRole::Number).pixelSize(), 28);
    QCOMPARE(m_theme->font(FontRole::Section).weight(), QFont::DemiBold);
}

void ThemeTest::controlsHaveTheirHeights()
{
    QPushButton plain(u"Save view"_s);
    QCOMPARE(plain.sizeHint().height(), 32);
    QPushButton compact(u"Mend"_s);
    compact.setProperty("compact", true);
    QCOMPARE(compact.sizeHint().height(), 24);
    QLineEdit input;
    QCOMPARE(input.sizeHint().height(), 32);
}

void ThemeTest::tokensAreNamedAsInTheFiles()
{
    QCOMPARE(tokenName(Token::Text2), u"text-2"_s);
    QCOMPARE(tokenName(Token::BorderStrong), u"border-strong"_s);
    QCOMPARE(tokenName(Token::FrameDemo), u"frame-demo"_s);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

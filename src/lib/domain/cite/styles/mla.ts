/**
 * The part of MLA style (9th edition) that web pages, news and reports need, in the Citation Style
 * Language 1.0. Ours, since the styles of the CSL project may only be passed on under its licence.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>MLA 9, for pages, news and reports</title><id>rejoinder-mla</id><updated>2026-11-21T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author"><name and="text" name-as-sort-order="first" delimiter=", " delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/></names></macro>
<macro name="day"><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date></macro>
<citation><layout prefix="(" suffix=")"><names variable="author"><name form="short" and="text"/></names></layout></citation>
<bibliography hanging-indent="true"><sort><key macro="author"/><key variable="title"/></sort>
<layout><group delimiter=" ">
<text macro="author" suffix="."/>
<choose>
<if type="report"><text variable="title" font-style="italic" suffix="."/></if>
<else><text variable="title" quotes="true" suffix="."/></else>
</choose>
<group delimiter=", " suffix=".">
<text variable="container-title" font-style="italic"/>
<text variable="version" prefix="version "/>
<text variable="publisher"/>
<text macro="day"/>
<text variable="URL"/>
</group>
<date variable="accessed" prefix="Accessed " suffix="."><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>
</group></layout></bibliography></style>`;
